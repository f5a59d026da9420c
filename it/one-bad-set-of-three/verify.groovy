import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails(~/1 of 3 article sets has no report:\R(\[ERROR\] )?  lone: .*one article only/)
build.says('[WARNING] lone: no report')
build.wrote('target/crossread', 'flood.html', 'flood.json', 'flood.pdf', 'mill.html', 'mill.json', 'mill.pdf')
