namespace Kefu.Complaints.Complaints;

/// <summary>How a person reached the customer. What is sent automatically reaches nobody.</summary>
public enum ResponseMethod
{
    /// <summary>电话.</summary>
    Call,

    /// <summary>微信.</summary>
    WeChat,

    /// <summary>当面.</summary>
    InPerson,
}
