import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('[INFO] Crossread is skipped (crossread.skip)')
build.wroteNothing()
