using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Extra_property_tests : LibraryTestBase
{
    [Fact]
    public async Task Values_beyond_the_columns_are_kept_with_the_row()
    {
        var id = await WithUnitOfWorkAsync(async () => (await Books.InsertAsync(new Book(NewId(), "呐喊")
            .SetProperty("Shelf", "甲-1")
            .SetProperty("Copies", 3)
            .SetProperty("Weight", 0.25)
            .SetProperty("IsRare", true)
            .SetProperty("Bought", Now)
            .SetProperty("Note", null))).Id);

        var book = await ReadAsync(() => Books.GetAsync(id));

        book.GetProperty<string>("Shelf").ShouldBe("甲-1");
        book.GetProperty<int>("Copies").ShouldBe(3);
        book.GetProperty<double>("Weight").ShouldBe(0.25);
        book.GetProperty<bool>("IsRare").ShouldBeTrue();
        book.GetProperty<DateTime>("Bought").ShouldBe(Now);
        book.HasProperty("Note").ShouldBeTrue();
        book.GetProperty("Note").ShouldBeNull();
    }

    [Fact]
    public async Task A_change_inside_them_is_saved()
    {
        var created = await GivenBookAsync();

        await WithUnitOfWorkAsync(async () => (await Books.GetAsync(created.Id)).SetProperty("Shelf", "B2"));
        (await ReadAsync(() => Books.GetAsync(created.Id))).GetProperty<string>("Shelf").ShouldBe("B2");

        await WithUnitOfWorkAsync(async () => (await Books.GetAsync(created.Id)).RemoveProperty("Shelf"));
        (await ReadAsync(() => Books.GetAsync(created.Id))).HasProperty("Shelf").ShouldBeFalse();
    }
}
