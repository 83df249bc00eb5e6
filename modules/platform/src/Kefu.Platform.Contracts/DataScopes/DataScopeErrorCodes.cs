namespace Kefu.Platform.DataScopes;

/// <summary>Codes of what is refused of data scopes.</summary>
public static class DataScopeErrorCodes
{
    /// <summary>No module has records of this kind.</summary>
    public const string KindUnknown = "Platform:DataScopeKindUnknown";
}
