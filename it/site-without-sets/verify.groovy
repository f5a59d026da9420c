import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('No page of compared articles: No folder with articles at ')
build.says('BUILD SUCCESS')
assert !new File(basedir, 'target/site-3.22.0/crossread.html').exists()
