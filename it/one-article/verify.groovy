import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('the article set has one article only, herald.txt. A set needs two or more')
build.wroteNothing()
