import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('[WARNING] mill: missingCredit: gazette names no agency; ')
build.says('BUILD SUCCESS')
