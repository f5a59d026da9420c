import io.github.crossread.it.Build

def build = Build.in(basedir)
build.fails('<rules><missingCredit> (agency copy names its agency, outlet Herold) holds for no article set')
build.fails('There are: mill with gazette (gazette), herald (herald), tribune (tribune)')
