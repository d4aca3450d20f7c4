assert new File(basedir, 'target/class-path.txt').text.readLines().contains('Java 25, client in no module, approved 1')
assert new File(basedir, 'target/module-path.txt').text.readLines()
        .contains('Java 25, client in module io.github.workflowautomation.client, approved 1')
