import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('the files herald.md and herald.txt have one id, "herald"')
build.wroteNothing()
