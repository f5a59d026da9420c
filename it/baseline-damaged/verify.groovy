import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails(~/mill: The baseline \S+mill\.json can't be used: it is no JSON \(line 2: .*\)\. Store it again with -Dcrossread\.updateBaseline, or remove it\./)
