import io.github.crossread.it.Build

def build = Build.in(basedir)
build.wrote('out', 'articles.json', 'articles.pdf')
build.wrote('target/crossread', 'crossread.html', 'crossread.json', 'crossread.pdf')
assert !basedir.list().any { it.contains('${') }
