import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('Cannot write reports: ')
build.fails(new File(basedir, 'target/crossread').canonicalPath + ' is a file, not a folder.')
build.fails('<outputDirectory> (-Dcrossread.outputDirectory)')
assert new File(basedir, 'target/crossread').text == 'in the way'
