import io.github.crossread.it.Build

def build = Build.in(basedir)
build.wrote('target/crossread', 'crossread.html', 'crossread.json', 'crossread.pdf')
build.says(~/\[INFO\] crossread: 3 articles, \d+ sentences, \d+ passages -> target\/crossread\/crossread\.pdf, \.html, \.json/)

def report = build.json('target/crossread/crossread.json')
assert report.articles*.id == ['gazette', 'herald', 'tribune']
assert report.articles*.headline == [
    'Fire destroys mill at Tarn Ford',
    'Old mill burns down on Sunday night',
    'Mill that was to be a library is gone']
assert report.set.reference == null

def quotation = report.passages.find { it.readings.size() == 2 && build.textOf(report, it).contains('We heard it') }
assert quotation.readings*.article == ['gazette', 'herald']
assert quotation.omittedBy == ['tribune']

def boys = report.passages.find { build.textOf(report, it).contains('two boys') }
assert boys.readings*.article == ['gazette']
