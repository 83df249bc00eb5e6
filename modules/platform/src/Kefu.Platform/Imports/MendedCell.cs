using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Imports;

/// <summary>The text that a cell of a file should have had.</summary>
internal sealed class MendedCell : Entity<Guid>
{
    private MendedCell() { }

    public MendedCell(Guid id, Guid importId, int row, int column) : base(id)
    {
        ImportId = importId;
        Row = row;
        Column = column;
    }

    public Guid ImportId { get; private set; }
    public int Row { get; private set; }
    public int Column { get; private set; }
    public string Text { get; private set; } = "";

    public void Mend(string text) => Text = text;
}
