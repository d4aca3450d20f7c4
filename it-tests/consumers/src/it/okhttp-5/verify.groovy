def closure = new File(basedir, 'target/closure.txt').text
assert closure.contains(':okhttp-jvm:jar:5.')
assert !closure.contains(':okhttp:jar:')
assert !closure.contains(':swagger-annotations:')
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
