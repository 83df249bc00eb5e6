namespace Kefu.CustomerArchives.Customers;

/// <summary>How far an archive has come. A transition that is not listed is refused.</summary>
public enum CustomerState
{
    /// <summary>待完善: taken down, not yet complete.</summary>
    Draft,

    /// <summary>有效: in use.</summary>
    Active,

    /// <summary>已合并: another archive has taken its place.</summary>
    Merged,
}
