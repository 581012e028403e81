import Testing

@Suite struct HouseRuleTests {
  @Test(arguments: HouseRule.all)
  func holds(rule: HouseRule) throws {
    let violations = rule.violations(in: try SourceFile.all())
    #expect(violations == [])
  }

  @Test(arguments: HouseRule.all)
  func seesEveryBrokenExample(rule: HouseRule) {
    #expect(!rule.broken.isEmpty)
    for file in rule.broken {
      #expect(rule.problem(file) != nil, "\(file.path): \(file.text)")
    }
  }

  @Test(arguments: HouseRule.all)
  func letsSoundExamplesPass(rule: HouseRule) {
    #expect(rule.violations(in: rule.sound) == [])
  }
}
