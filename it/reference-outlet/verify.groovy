import io.github.crossread.it.Build

def build = Build.in(basedir)
build.wrote('target/crossread', 'crossread.json')

def report = build.json('target/crossread/crossread.json')
assert report.set.reference == 'tribune'
// A headline that stands alone is not called omitted, as it is not called added.
def loneHeadline = { it.readings.size() == 1 && it.readings[0].place == 'headline' }
def ofTribune = report.passages.findAll { !loneHeadline(it) && it.readings.any { r -> r.article == 'tribune' } }
assert ofTribune.size() > 2
ofTribune.each { passage ->
    def base = passage.readings.find { it.article == 'tribune' }
    assert base.relation == 'base'
    // Who carries the base's sentence in another passage omits no statement here.
    def elsewhere = ofTribune.findAll { it.readings.any { r -> r.sentences.contains(base.compared) } }
        .collectMany { it.readings*.article }
    // Who has a sentence near it omits it perhaps only.
    def near = passage.near*.sentence.collect { it.replaceAll(/\.\d+$/, '') }
    def lacking = ['gazette', 'herald'] - passage.readings*.article - near
    assert passage.omittedBy.toSet() == (lacking - elsewhere).toSet()
}
assert ofTribune.any { it.omittedBy.contains('herald') }
assert (report.passages - ofTribune).every { it.omittedBy.empty }
