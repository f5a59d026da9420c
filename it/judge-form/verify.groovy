import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says(~/crossread: no terminal to ask in, so 2 questions are in .*judgements.yaml/)

def form = new File(basedir, 'src/crossread/judgements.yaml').readLines('UTF-8')
assert form.every { it.isEmpty() || it.startsWith('#') }
assert form.count { it.startsWith('#- same: {courier: "') } == 2

def report = build.json('target/crossread/crossread.json')
assert report.judged.isEmpty()
assert report.questions.size() == 2
