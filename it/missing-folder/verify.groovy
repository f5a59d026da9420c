import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('No folder with articles at ' + new File(basedir, 'src/crossread').canonicalPath + ': ')
build.fails('<articlesDirectory> (-Dcrossread.articlesDirectory)')
build.wroteNothing()
build.says('-Dcrossread.format: there is no such option; is -Dcrossread.formats meant?')
