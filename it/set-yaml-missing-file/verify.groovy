import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('set.yaml, line 3: no article file "tribune.txt" in the folder. It has: gazette.txt, herald.txt.')
build.wroteNothing()
