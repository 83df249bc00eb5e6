namespace Kefu.CustomerArchives.Customers;

/// <summary>等级: how much a customer means to the company.</summary>
public enum CustomerGrade
{
    /// <summary>重点.</summary>
    A,

    /// <summary>重要.</summary>
    B,

    /// <summary>普通.</summary>
    C,

    /// <summary>零散.</summary>
    D,
}
