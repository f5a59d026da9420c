import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('[ERROR] mill: missingCredit: gazette names no agency; ')
assert !build.log().contains('[INFO] mill')
