import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('crossread:report')
build.says('Fails the build where article sets break a rule')
build.says('User property: crossread.haltOnFailure')
build.says('requiredPassage (passage)')
