using System.Collections;

namespace Kefu.Platform.Imports;

/// <summary>Classes of import types, each at most once.</summary>
public sealed class ImportTypeList : IEnumerable<Type>
{
    private readonly List<Type> _types = [];

    public void Add<TImportType>() where TImportType : ImportType
    {
        if (!_types.Contains(typeof(TImportType)))
            _types.Add(typeof(TImportType));
    }

    public IEnumerator<Type> GetEnumerator() => _types.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
