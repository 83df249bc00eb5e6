namespace Volo.Abp.Data;

/// <summary>A row that takes values beyond its columns.</summary>
public interface IHasExtraProperties
{
    ExtraPropertyDictionary ExtraProperties { get; }
}
