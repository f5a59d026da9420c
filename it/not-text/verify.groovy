import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails(~/tribune\.txt, byte \d+: /)
build.wroteNothing()
