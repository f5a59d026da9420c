import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says(~/crossread: A judgement was not used, .*Bread was handed out/)

def report = build.json('target/crossread/crossread.json')
assert report.articles*.id == ['courier', 'herald']
assert report.judged*.answer == ['different', 'same', 'partly']
assert report.judged*.used == [true, true, false]

// What was judged the same is one statement, what was judged different is none, whatever the model says.
def together = report.passages.collect { it.readings.collectMany { it.sentences }.toSet() }
assert together.any { it.containsAll(['courier.2', 'herald.2']) }
assert !together.any { it.containsAll(['courier.1', 'herald.1']) }
assert report.questions.size() <= 20
