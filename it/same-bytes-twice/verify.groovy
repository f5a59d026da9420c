import io.github.crossread.it.Build

def build = Build.in(basedir)
build.wrote('target/first', 'crossread.html', 'crossread.json', 'crossread.pdf')
build.sameBytes('target/first', 'target/second')
