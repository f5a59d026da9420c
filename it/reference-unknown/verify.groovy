import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('The reference "tribune" is no article of the set crossread.')
build.fails('Name one of: gazette (gazette), herald (herald).')
build.wroteNothing()
