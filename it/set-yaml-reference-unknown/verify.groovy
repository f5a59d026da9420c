import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('set.yaml, line 1: the reference "tribune" is no article of the set crossread.')
build.fails('Name one of: gazette (gazette), herald (herald).')
build.wroteNothing()
