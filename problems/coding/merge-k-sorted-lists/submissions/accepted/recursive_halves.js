class Solution {
  mergeKLists(lists) {
    const merge = (a, b) => {
      if (!a || !b) return a || b;
      if (a.val > b.val) return merge(b, a);
      a.next = merge(a.next, b);
      return a;
    };
    const mergeRange = (low, high) => {
      if (low > high) return null;
      if (low === high) return lists[low];
      const middle = (low + high) >> 1;
      return merge(mergeRange(low, middle), mergeRange(middle + 1, high));
    };
    return mergeRange(0, lists.length - 1);
  }
}
