class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast:
            slow = slow.next
            fast = fast.next.next
            if slow is fast and slow is not None:
                return True
        return False
