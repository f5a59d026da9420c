import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('tribune')
build.fails('gazette, herald')
build.wroteNothing()
