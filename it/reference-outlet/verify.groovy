import io.github.crossread.it.Build

def build = Build.in(basedir)
build.wrote('target/crossread', 'crossread.json')

def report = build.json('target/crossread/crossread.json')
assert report.set.reference == 'tribune'
def ofTribune = report.passages.findAll { it.readings.any { r -> r.article == 'tribune' } }
assert ofTribune.size() > 2
ofTribune.each { passage ->
    assert passage.readings.find { it.article == 'tribune' }.relation == 'base'
    assert passage.omittedBy.toSet() + passage.readings*.article.toSet() == ['gazette', 'herald', 'tribune'].toSet()
}
assert (report.passages - ofTribune).every { it.omittedBy.empty }
