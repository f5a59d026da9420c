import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('set.yaml, line 2: unknown key "tittle"')
build.fails('Allowed are: title, reference, quorum, language, agencies, columns, pages, split, articles.')
build.wroteNothing()
