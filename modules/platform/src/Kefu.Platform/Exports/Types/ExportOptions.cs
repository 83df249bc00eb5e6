using Volo.Abp.Collections;

namespace Kefu.Platform.Exports;

/// <summary>The exportable lists of the loaded modules.</summary>
public sealed class ExportOptions
{
    /// <summary>Classes deriving from <see cref="ExportType{TInput,TRow}"/>; their modules register them for injection.</summary>
    public ITypeList<ExportType> Types { get; } = new TypeList<ExportType>();
}
