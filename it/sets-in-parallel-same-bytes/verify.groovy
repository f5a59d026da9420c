import io.github.crossread.it.Build

def build = Build.in(basedir)
build.sameBytes('target/one', 'target/eight')
assert new File(basedir, 'target/eight').list().findAll { it.startsWith('set-') }.size() == 12 * 3
(1..12).each { build.says(String.format('[INFO] [%d/12] set-%02d: ', it, it)) }
def told = build.log().findAll(~/set-\d\d(?=: )/)
assert told == (1..12).collect { String.format('set-%02d', it) } * 2
