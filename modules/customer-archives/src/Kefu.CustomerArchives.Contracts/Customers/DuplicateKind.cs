namespace Kefu.CustomerArchives.Customers;

/// <summary>In what a stored customer is like another.</summary>
public enum DuplicateKind
{
    /// <summary>The same credit code.</summary>
    CreditCode,

    /// <summary>The same mobile number.</summary>
    Mobile,

    /// <summary>The same name but for legal form, blanks and brackets.</summary>
    Name,

    /// <summary>A similar name in the same prefecture.</summary>
    SimilarName,
}
