namespace Kefu.Platform.DataScopes;

/// <summary>Lengths of texts about data scopes.</summary>
public static class DataScopeConsts
{
    /// <summary>Characters of the name of a kind of record.</summary>
    public const int MaxKindLength = 128;
}
