namespace Volo.Abp.Data;

/// <summary>Whether a filter is on unless code says otherwise.</summary>
public class DataFilterState(bool isEnabled)
{
    public bool IsEnabled { get; set; } = isEnabled;
}
