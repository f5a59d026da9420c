// An empty folder, which version control does not keep.
assert new File(basedir, 'src/crossread').mkdirs()
return true
