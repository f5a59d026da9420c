// A file where the folder is to be.
assert new File(basedir, 'target').mkdirs()
new File(basedir, 'target/crossread').text = 'in the way'
return true
