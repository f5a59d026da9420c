import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('gazette.txt: ')
build.fails('empty')
build.wroteNothing()
