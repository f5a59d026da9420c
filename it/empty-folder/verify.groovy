import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('crossread: the folder is empty. Articles are files that end in .txt, .md, .adoc, .html, .docx,')
build.wroteNothing()
