import io.github.crossread.it.Build

Build.in(basedir).fails('<rules> holds <sharedWords>, which is no rule. Rules are sharedWording, missingCredit, ')
