namespace Volo.Abp.Guids;

/// <summary>Options of <see cref="SequentialGuidGenerator"/>.</summary>
public class AbpSequentialGuidGeneratorOptions
{
    /// <summary>Null: <see cref="SequentialGuidType.SequentialAtEnd"/>, as database providers set it otherwise.</summary>
    public SequentialGuidType? DefaultSequentialGuidType { get; set; }

    public SequentialGuidType GetDefaultSequentialGuidType() => DefaultSequentialGuidType ?? SequentialGuidType.SequentialAtEnd;
}
