class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        # Long enough for the longest list.
        for _ in range(100_001):
            if node is None:
                return False
            node = node.next
            if node is head:
                return True
        return False
