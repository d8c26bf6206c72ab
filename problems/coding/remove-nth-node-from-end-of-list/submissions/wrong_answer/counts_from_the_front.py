class Solution:
    def removeNthFromEnd(self, head, n):
        front = ListNode(0, head)
        node = front
        for _ in range(n - 1):
            node = node.next
        node.next = node.next.next
        return front.next
