import io.github.crossread.it.Build

def build = Build.in(basedir)
build.wrote('out', 'articles.json', 'articles.pdf')
build.wrote('target/crossread', 'crossread.html', 'crossread.json', 'crossread.pdf')
assert !basedir.list().any { it.contains('${') }
build.says(~/\[INFO\] crossread: 3 rules, \d violations?/)
assert build.json('target/crossread-check/crossread.sarif').version == '2.1.0'
