import io.github.crossread.it.Build

def build = Build.in(basedir)
build.wrote('target/first', 'crossread.html', 'crossread.json', 'crossread.pdf')
for (run in ['again', 'german', 'turkish', 'arabic', 'hindi', 'elsewhere', 'ascii']) {
    build.sameBytes('target/first', 'target/' + run)
}
