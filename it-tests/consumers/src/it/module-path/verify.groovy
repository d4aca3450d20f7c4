assert new File(basedir, 'target/said.txt').text.readLines()
        .contains('called from io.github.workflowautomation.client')
