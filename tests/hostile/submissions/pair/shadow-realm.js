// Another realm.
function twoSum() {
  return [new ShadowRealm().evaluate('1')];
}
