namespace Kefu.Platform.Blazor.Records;

/// <summary>The page round an action.</summary>
internal interface IRecordPage
{
    /// <summary>Reads the record again.</summary>
    Task ReloadAsync();
}
